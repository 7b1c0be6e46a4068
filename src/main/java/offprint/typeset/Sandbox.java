package offprint.typeset;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Where scripts run: interpreted, without any class of Java, and with an end that is counted in steps and not in time,
 * so that it comes at the same place on every machine.
 */
final class Sandbox extends ContextFactory {
    private static final int OBSERVED = 100_000;

    private final long mostSteps;
    private final ThreadLocal<Long> taken = ThreadLocal.withInitial(() -> 0L);

    /**
     * A sandbox.
     *
     * @param mostSteps how many steps a script may take from entering a context on
     */
    Sandbox(long mostSteps) {
        this.mostSteps = mostSteps;
    }

    @Override
    protected Context makeContext() {
        var context = super.makeContext();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInstructionObserverThreshold(OBSERVED);
        context.setClassShutter(name -> false);
        taken.set(0L);
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
        taken.set(taken.get() + count);
        if (taken.get() > mostSteps) {
            throw new TooLong();
        }
    }

    /** Stops what takes too many steps; no script can catch it. */
    static final class TooLong extends Error {
        private static final long serialVersionUID = 1;
    }
}
