package org.zhixun.questionbank;

import java.util.List;

/** Who works with question banks: asked here, answered by rooms that know accounts. */
public interface Colleagues {

    /** Gives everybody who may read banks, by name. */
    List<Colleague> colleagues();
}
