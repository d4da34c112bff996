/**
 * How information gets from one department to another: what is hosted ({@code dataset}) and how
 * good it is ({@code quality}), the request for it ({@code request}), the grant that the consent to
 * it is ({@code grant}), the exchange under that grant ({@code exchange}), and what requesters say
 * of its use ({@code usage}).
 */
package org.infoshare.sharing;
