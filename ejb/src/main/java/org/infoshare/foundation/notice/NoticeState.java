package org.infoshare.foundation.notice;

/** Whether a notice was acknowledged. */
public enum NoticeState {
  OPEN,
  ACKNOWLEDGED
}
