package org.moot.storage.time;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The programs that run beside each other on one database. Each has a number, which it locks on a connection for as long as
 * it lives, so that what another had in hand when it was killed is free again within seconds.
 */
@Component
public final class Programs {
    private static final String NAME = "moot-";

    private static final String FREE_LANES = """
            update lane set leased_until = '-infinity', holds = null
            where leased_until > clock_timestamp() and holder is not null and not holder = any(%s)
            """.formatted(StoredLeases.LIVING);

    /** With another version, so that whoever was taken for dead cannot strike it. */
    private static final String FREE_JOBS = """
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
            where picked and picked_by ~ '^moot-[0-9]{1,9}$' and not substring(picked_by from 6)::int = any(%s)
            """.formatted(StoredLeases.LIVING);

    private final JdbcClient jdbc;
    private final StoredLeases leases;
    private final int number;

    Programs(JdbcClient jdbc, StoredLeases leases) {
        this.jdbc = jdbc;
        this.leases = leases;
        number = jdbc.sql("select nextval('program_number')")
                .query(Integer.class)
                .single();
        look();
    }

    /** This program's, never another's while it lives. */
    public int number() {
        return number;
    }

    /** By which jobs say in whose hands they are. */
    String name() {
        return NAME + number;
    }

    /** For every start, and every few seconds: keeps this program's own number, and frees what the dead had in hand. */
    public void look() {
        if (leases.lives(number)) {
            jdbc.sql(FREE_LANES).update();
            jdbc.sql(FREE_JOBS).update();
        }
    }
}
