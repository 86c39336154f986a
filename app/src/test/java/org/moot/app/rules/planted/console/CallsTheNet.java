package org.moot.app.rules.planted.console;

/** Breaks rule 3: OkHttp outside zoom. */
public class CallsTheNet {
    okhttp3.OkHttpClient calls() {
        throw new UnsupportedOperationException();
    }
}
