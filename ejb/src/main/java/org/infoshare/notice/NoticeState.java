package org.infoshare.notice;

/** Whether a notice was acknowledged. */
public enum NoticeState {
  OPEN,
  ACKNOWLEDGED
}
