/**
 * Notices of the platform to departments (通知): that something ends, or that a case has moved.
 *
 * <p>Every feature may send notices through {@link org.infoshare.foundation.notice.Notices}, in the
 * transaction of the event that they report; each is sent once. {@link
 * org.infoshare.foundation.notice.NoticeService} shows a department its notices and takes its
 * acknowledgement.
 */
package org.infoshare.foundation.notice;
