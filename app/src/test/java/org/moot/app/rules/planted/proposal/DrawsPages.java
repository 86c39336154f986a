package org.moot.app.rules.planted.proposal;

import org.thymeleaf.context.Context;

/** A page outside web. */
record DrawsPages(Context context) {}
