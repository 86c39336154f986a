package org.moot.app.rules.planted.proposal;

import org.jsoup.nodes.Element;

/** Somebody else's HTML outside of where it is read. */
record ReadsHtml(Element element) {}
