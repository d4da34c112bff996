/**
 * The sharing of information between departments: hosted records ({@code dataset}) and their
 * quality ({@code quality}), requests ({@code request}), the grants that consents issue ({@code
 * grant}), the exchange under a grant ({@code exchange}), and the records of use ({@code usage}).
 */
package org.infoshare.sharing;
