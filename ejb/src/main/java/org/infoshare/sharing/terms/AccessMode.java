package org.infoshare.sharing.terms;

/**
 * The way in which granted information is fetched (Decree 809 art. 22).
 *
 * <p>The request states it, and the grant takes it over. The platform itself provides hosted
 * records only call by call; a batch or a file comes from the provider, who reports it.
 */
public enum AccessMode {
  /** Call by call (服务接口). */
  SERVICE,
  /** In batches (批量交换). */
  BATCH,
  /** As a file (文件下载). */
  FILE
}
