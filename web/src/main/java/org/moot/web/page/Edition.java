package org.moot.web.page;

/** Tells whether what a page was drawn from is still what there is. */
@FunctionalInterface
public interface Edition {

    /** The same as before only while nothing that is remembered has changed. Asked often, and answered fast. */
    String now();
}
