package dev.hillock.tornado;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The plans that nobody uses at the moment, oldest first: a plan costs a compilation, so it is kept until another needs
 * its place or its memory. Resident plans are not kept, since a plan uploads such inputs once.
 */
final class PlanPool {
    private final int mostPlans;
    private final long mostBytes;
    private final List<Plan> idle = new ArrayList<>();
    private long bytes;

    /** A pool for plans that take, idle and lent together, so many bytes of the device at most. */
    PlanPool(int mostPlans, long mostBytes) {
        this.mostPlans = mostPlans;
        this.mostBytes = mostBytes;
    }

    /** A plan for the key that is now the caller's; null if none is idle, after room was made for a new one. */
    synchronized Plan take(Plan.Key key) {
        for (int i = idle.size() - 1; i >= 0; i--) {
            if (idle.get(i).key().equals(key)) {
                return idle.remove(i);
            }
        }
        bytes += key.bytes();
        evict(mostPlans);
        return null;
    }

    /** Takes a plan back. */
    synchronized void give(Plan plan) {
        if (!plan.key().placement().uploads()) {
            drop(plan);
        } else {
            idle.add(plan);
            evict(mostPlans);
        }
    }

    /** Closes a plan that must not be used again. */
    synchronized void drop(Plan plan) {
        bytes -= plan.key().bytes();
        plan.close();
    }

    /** Forgets a plan that could not be made. */
    synchronized void forget(Plan.Key key) {
        bytes -= key.bytes();
    }

    /** Closes what is idle. */
    synchronized void clear() {
        evict(0);
    }

    /** How many plans are idle. */
    synchronized int size() {
        return idle.size();
    }

    private void evict(int most) {
        Iterator<Plan> oldest = idle.iterator();
        while (oldest.hasNext() && (idle.size() > most || bytes > mostBytes)) {
            Plan plan = oldest.next();
            oldest.remove();
            drop(plan);
        }
    }
}
