package org.moot.matrix.gateway

/**
 * Lets the homeserver breathe: a sync for every single event keeps it busier than the events do. While much is said, the next
 * one waits a moment and brings more at once; what is said now and then is heard at once.
 */
internal class Rhythm {
    private val lately = ArrayDeque<Sync>()

    /**
     * How long the next sync waits, in milliseconds.
     *
     * @param now in milliseconds from any beginning
     * @param brought how many events of others the last one brought
     */
    @Synchronized
    fun rest(now: Long, brought: Int): Long {
        lately.addLast(Sync(now, brought))
        while (lately.first().at <= now - A_WHILE) lately.removeFirst()
        return if (lately.sumOf { it.brought } > MUCH) MOMENT else 0
    }

    private class Sync(val at: Long, val brought: Int)

    private companion object {
        const val A_WHILE = 1000L
        const val MOMENT = 500L
        const val MUCH = 10
    }
}
