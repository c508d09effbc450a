package org.zhixun.exam.paper;

/** Seeds made out of seeds. Neighbouring inputs give unrelated results (finaliser of MurmurHash3 in 64 bits, Stafford's variant 13). */
public final class Seeds {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Seeds() {}

    /** Gives a seed that depends on all bits of both inputs. */
    public static long mix(long seed, long n) {
        long z = seed + GOLDEN * (n + 1);
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
