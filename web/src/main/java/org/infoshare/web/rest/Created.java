package org.infoshare.web.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that creates something. It is answered with 201 (Created), and with the
 * address of the new resource if it has one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Created {

  /**
   * The address below the base of this wire, such as {@code requests/{id}}, with the component of
   * the answer that names the new resource; empty if it has no address.
   */
  String value() default "";
}
