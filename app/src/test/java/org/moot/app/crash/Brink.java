package org.moot.app.crash;

/**
 * A named point of the program at which it ends.
 *
 * @param name what a reader calls it
 * @param where the point, such as {@code before commit} or {@code after say}
 * @param doing the command that is performed there; empty where none is
 * @param time which time the point is reached, from 1
 * @param means how it ends
 */
public record Brink(String name, String where, String doing, int time, Means means) {

    public enum Means {
        /** The program halts itself, without a word to anybody. */
        HALT,
        /** The program stands still until it is killed from outside. */
        KILL
    }

    public static final Brink NOWHERE = new Brink("nowhere", "", "", 0, Means.HALT);

    public String written() {
        return String.join("|", name, where, doing, Integer.toString(time), means.name());
    }

    public static Brink read(String written) {
        String[] parts = written.split("\\|", -1);
        return new Brink(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]), Means.valueOf(parts[4]));
    }
}
