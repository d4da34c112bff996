package org.infoshare.sharing.grant;

/**
 * How granted information is to be fetched (Decree 809 art. 22).
 *
 * <p>A statement of the request, carried over to the grant. For hosted records it is descriptive
 * only: they are fetched by query, whatever the mode says.
 */
public enum AccessMode {
  /** Call by call (服务接口). */
  SERVICE,
  /** In batches (批量交换). */
  BATCH,
  /** As a file (文件下载). */
  FILE
}
