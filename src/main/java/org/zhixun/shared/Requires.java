package org.zhixun.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which permission a service or query method needs. Stands on every public method of every {@code …Service} and
 * {@code …Queries}; whose data it is, the method checks itself.
 *
 * <p>Any one of the permissions named is enough.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    @Nonbinding
    Permission[] value() default {};
}
