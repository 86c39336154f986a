package org.moot.web.call;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets few through from one address of the net in a while. Addresses are forgotten then, and are never written down. */
@Component
final class Turnstile {
    static final int MOST = 10;
    private static final long A_WHILE = Duration.ofMinutes(10).toNanos();
    private static final int ADDRESSES = 10_000;
    private static final int NETWORK_OF_A_HOUSEHOLD = 8;

    private final LongSupplier nanos;
    private final Map<String, Deque<Long>> passed = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
            return size() > ADDRESSES;
        }
    };

    @Autowired
    Turnstile() {
        this(System::nanoTime);
    }

    /** @param nanos a time that only moves on */
    Turnstile(LongSupplier nanos) {
        this.nanos = nanos;
    }

    boolean lets(HttpServletRequest request) {
        return lets(from(request));
    }

    synchronized boolean lets(String address) {
        long now = nanos.getAsLong();
        Deque<Long> before = passed.computeIfAbsent(address, it -> new ArrayDeque<>());
        while (!before.isEmpty() && now - before.peekFirst() > A_WHILE) {
            before.removeFirst();
        }
        if (before.size() >= MOST) {
            return false;
        }
        before.addLast(now);
        return true;
    }

    /** Only a web server on this machine is believed about where somebody comes from, and only the last that it says. */
    private static String from(HttpServletRequest request) {
        Optional<String> told = Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                .map(it -> it.substring(it.lastIndexOf(',') + 1).strip())
                .filter(it -> it.matches("[0-9a-fA-F.:]{2,45}"));
        return network(isOfThisMachine(request.getRemoteAddr()) ? told.orElse("") : request.getRemoteAddr());
    }

    private static boolean isOfThisMachine(String address) {
        return resolved(address).filter(InetAddress::isLoopbackAddress).isPresent();
    }

    /** Of the long addresses a household has as many as it likes, so they are told apart by their first half. */
    static String network(String address) {
        return resolved(address)
                .map(InetAddress::getAddress)
                .filter(it -> it.length > 4)
                .map(it -> HexFormat.of().formatHex(it, 0, NETWORK_OF_A_HOUSEHOLD))
                .orElse(address);
    }

    /** Never asks the net: what is no address in digits is none. */
    private static Optional<InetAddress> resolved(String address) {
        try {
            return address.matches("[0-9a-fA-F.:]{2,45}")
                    ? Optional.of(InetAddress.ofLiteral(address))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
