package org.zhixun.law.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.zhixun.law.ArticleRelation;
import org.zhixun.law.VersionState;

/** The tones in which states and relations are shown. */
@Named("lawTones")
@ApplicationScoped
public class Tones {

    /** Gives the tone of a version's state. */
    public String ofState(VersionState state) {
        return switch (state) {
            case NOT_YET -> "info";
            case IN_FORCE -> "ok";
            case SUPERSEDED -> "warn";
        };
    }

    /** Gives the tone of what became of an article. */
    public String ofRelation(ArticleRelation relation) {
        return switch (relation) {
            case SAME -> "";
            case CHANGED -> "warn";
            case RENUMBERED -> "info";
            case ADDED -> "ok";
            case REMOVED -> "bad";
        };
    }
}
