package org.zhixun.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import org.zhixun.access.model.Passwords;
import org.zhixun.access.model.SignIn;
import org.zhixun.access.model.SignIns;
import org.zhixun.access.model.SignIns.Credentials;
import org.zhixun.access.model.Token;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;
import org.zhixun.shared.Theme;

/**
 * Signs people in and out. Whether the name is unknown, the password wrong or the account locked, the answer is the same and takes the
 * same time. No transaction is open while a password is checked, which takes long.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SignInService {

    /**
     * A sign-in that was granted.
     *
     * @param token the secret to carry, given only this once
     * @param expiresAt when it ends at the latest
     * @param language the language its owner chose, null where none
     * @param theme the theme its owner chose, null where none
     */
    public record Granted(String token, Instant expiresAt, Language language, Theme theme) {}

    @Inject
    private SignIns signIns;

    @Inject
    private Passwords passwords;

    @Inject
    private Identities identities;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AccountChanged> changed;

    /**
     * Signs in a browser.
     *
     * @param userName the name as entered
     * @param password the password as entered
     * @param from the address the request came from, for the audit trail
     * @throws RuleViolation UNAUTHENTICATED where nobody gets in
     */
    @Requires(Permission.PUBLIC)
    public Granted signIn(String userName, String password, String from) {
        return signIn(userName, password, SignIn.Kind.BROWSER, from);
    }

    /**
     * Gives an API token; the same rules as {@link #signIn}.
     *
     * @throws RuleViolation also FORBIDDEN where the password was right and has to be changed first
     */
    @Requires(Permission.PUBLIC)
    public Granted issueToken(String userName, String password, String from) {
        return signIn(userName, password, SignIn.Kind.TOKEN, from);
    }

    /** Ends the sign-in that a cookie or token carries. */
    @Requires(Permission.SIGNED_IN)
    public void signOut(String token) {
        String userName = user.identity().map(CurrentUser.Identity::userName).orElse("");
        signIns.end(Token.hash(token), user.accountId(), userName);
        identities.forget(token);
    }

    /**
     * Changes the password of whoever is signed in; other sign-ins of the account end. A wrong old password counts like a failed
     * sign-in, and while the account is locked the right one is refused in the same words: an open browser is no place to guess.
     *
     * @param token what carries the sign-in that goes on
     * @param from the address the request came from, for the audit trail
     * @throws RuleViolation INVALID if the old one is wrong, the account is locked, or the new one is too weak
     */
    @Requires(Permission.SIGNED_IN)
    public void changePassword(String old, String wanted, String token, String from) {
        long account = user.accountId();
        String userName = user.identity().map(CurrentUser.Identity::userName).orElseThrow();
        if (wanted.equals(old) || Passwords.isWeak(wanted, userName)) {
            throw Passwords.weak();
        }
        String hash =
                signIns.credentials(userName).map(Credentials::passwordHash).orElse(null);
        if (!passwords.check(old, hash)) {
            signIns.refuse(account, from);
            throw RuleViolation.invalid("access.old-password-wrong");
        }
        if (!signIns.changePassword(account, hash, passwords.hash(wanted), Token.hash(token), from)) {
            throw RuleViolation.invalid("access.old-password-wrong");
        }
        changed.fire(new AccountChanged(account));
    }

    private Granted signIn(String userName, String password, SignIn.Kind kind, String from) {
        Optional<Credentials> credentials = signIns.credentials(userName);
        boolean right = passwords.check(
                password, credentials.map(Credentials::passwordHash).orElse(null));
        if (!right) {
            credentials.ifPresentOrElse(
                    known -> signIns.refuse(known.accountId(), from), () -> signIns.refuseUnknown(from));
            throw refused();
        }
        if (kind == SignIn.Kind.TOKEN
                && identities.isPasswordDue(credentials.orElseThrow().passwordChangedAt())) {
            throw new RuleViolation(Kind.FORBIDDEN, "access.password-due");
        }
        String token = Token.draw();
        return signIns.admit(credentials.orElseThrow().accountId(), kind, token, from)
                .map(admitted -> new Granted(token, admitted.expiresAt(), admitted.language(), admitted.theme()))
                .orElseThrow(SignInService::refused);
    }

    private static RuleViolation refused() {
        return new RuleViolation(Kind.UNAUTHENTICATED, "access.refused");
    }
}
