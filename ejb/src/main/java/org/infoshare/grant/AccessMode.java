package org.infoshare.grant;

/** How granted information is fetched (Decree 809 art. 22). */
public enum AccessMode {
  /** Call by call (服务接口). */
  SERVICE,
  /** In batches (批量交换). */
  BATCH,
  /** As a file (文件下载). */
  FILE
}
