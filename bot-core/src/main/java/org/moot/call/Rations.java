package org.moot.call;

import java.time.LocalDate;

/** How much of what is allowed a number of times a day was used, so that a restart does not forget it. */
public interface Rations {

    int used(String what, LocalDate day);

    /** One more, unless that many were used; days before are forgotten. */
    boolean use(String what, LocalDate day, int most);

    /** So many were used at least, also by others. */
    void isUsed(String what, LocalDate day, int atLeast);
}
