package org.zhixun.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhixun.shared.RuleViolation.Kind;

/** Holds {@link Requires}: refuses a call before its transaction begins. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RequiresInterceptor {

    private static final Map<Method, Permission[]> NEEDED = new ConcurrentHashMap<>();

    @Inject
    private CurrentUser user;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Permission[] needed = NEEDED.computeIfAbsent(call.getMethod(), RequiresInterceptor::needed);
        for (Permission permission : needed) {
            if (user.may(permission)) {
                return call.proceed();
            }
        }
        throw user.isSignedIn()
                ? new RuleViolation(Kind.FORBIDDEN, "shared.forbidden")
                : new RuleViolation(Kind.UNAUTHENTICATED, "shared.sign-in-needed");
    }

    private static Permission[] needed(Method method) {
        Requires own = method.getAnnotation(Requires.class);
        return (own != null ? own : method.getDeclaringClass().getAnnotation(Requires.class)).value();
    }
}
