/**
 * What the platform tells a department (通知): that something ends, or that a case of its has moved.
 *
 * <p>Every feature may tell, through {@link org.infoshare.foundation.notice.Notices}, in the
 * transaction of what it tells of; the same thing is told once. {@link
 * org.infoshare.foundation.notice.NoticeService} shows a department its notices and takes its
 * acknowledgement.
 */
package org.infoshare.foundation.notice;
