package org.moot.discord.fake;

/** A request that is answered with an error. */
final class Problem extends RuntimeException {
    private final int status;
    private final int code;

    Problem(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    static Problem invalid(String why) {
        return new Problem(400, 50035, "Invalid Form Body: " + why);
    }

    static Problem unknown(int code, String what) {
        return new Problem(404, code, "Unknown " + what);
    }
}
