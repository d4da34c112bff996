package org.infoshare.sharing.terms;

/**
 * The way in which granted information is fetched (Decree 809 art. 22).
 *
 * <p>The request states it, and the grant takes it over. For hosted records it is only descriptive:
 * they are always fetched by query.
 */
public enum AccessMode {
  /** Call by call (服务接口). */
  SERVICE,
  /** In batches (批量交换). */
  BATCH,
  /** As a file (文件下载). */
  FILE
}
