package org.infoshare.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right of one process to run the platform of one home. The operating system releases it when
 * the process ends, however it ends.
 */
final class HomeLock implements AutoCloseable {

  /**
   * The homes that this process has locked. Closing a second channel on a lock file would silently
   * release the lock of the first one, so none is opened.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path home;
  private final FileChannel channel;
  private final Object locked;

  private HomeLock(Path home, FileChannel channel) throws IOException {
    this.home = home;
    this.channel = channel;
    this.locked = identity();
  }

  /**
   * @throws StartRefused if a live process has the lock
   */
  static HomeLock acquire(Path home) throws IOException {
    Path held = home.toRealPath();
    if (!HELD.add(held)) {
      throw alreadyRunning(home, ownPid());
    }
    try {
      return new HomeLock(held, lock(home));
    } catch (IOException | RuntimeException e) {
      HELD.remove(held);
      throw e;
    }
  }

  private static FileChannel lock(Path home) throws IOException {
    Path file = home.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    if (lock == null) {
      channel.close();
      throw alreadyRunning(home, Files.readString(file).strip());
    }
    channel.truncate(0).write(ByteBuffer.wrap(ownPid().getBytes(StandardCharsets.US_ASCII)), 0);
    channel.force(false);
    return channel;
  }

  /**
   * @throws StartRefused if the home is gone, or another process runs it
   */
  void require() throws IOException {
    if (!isInForce()) {
      throw new StartRefused("%s is gone, or another start has replaced it.".formatted(home));
    }
  }

  /** Whether the home is still there and still this process's. */
  boolean isInForce() throws IOException {
    return Objects.equals(identity(), locked);
  }

  /** Whether the directory was replaced, and another process now runs the home. */
  boolean isTakenOver() throws IOException {
    return identity() != null && !isInForce();
  }

  /**
   * What tells the lock file from another one of the same path; null if there is none. The file is
   * not opened: closing it would release the lock.
   */
  private Object identity() throws IOException {
    return identity(home.resolve("lock"));
  }

  private static Object identity(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  private static String ownPid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static StartRefused alreadyRunning(Path home, String pid) {
    return new StartRefused(
        "InfoShare is already running in %s (process %s).".formatted(home, pid));
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(home);
  }
}
