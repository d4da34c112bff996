/**
 * The exchange of information under a grant (共享交换): queries, and the evidence of them.
 *
 * <p>{@link org.infoshare.sharing.exchange.ExchangeService} reads the grant and the records and
 * writes the evidence in one transaction. A refused exchange is a result, not an exception, so that
 * the same transaction records the attempt.
 */
package org.infoshare.sharing.exchange;
