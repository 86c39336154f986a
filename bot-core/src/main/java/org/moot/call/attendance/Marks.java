package org.moot.call.attendance;

/**
 * By what a room tells who somebody is; each is empty where it says nothing. The name is whatever was typed and identifies
 * nobody.
 *
 * @param pass the reference of the personal link that was used
 * @param account the room's own reference of somebody with an account there
 * @param mailbox an address, compared without letter case
 */
public record Marks(String name, String pass, String account, String mailbox, String phone) {
    public static final Marks NONE = new Marks("", "", "", "", "");

    public static Marks named(String name) {
        return new Marks(name, "", "", "", "");
    }

    /** These, and where they say nothing the others. */
    Marks or(Marks others) {
        return new Marks(
                first(name, others.name),
                first(pass, others.pass),
                first(account, others.account),
                first(mailbox, others.mailbox),
                first(phone, others.phone));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
