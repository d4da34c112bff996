package org.infoshare.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an archive that only its owner may read, with its SHA-256 digest in a file beside it, in
 * the form that {@code sha256sum --check} reads. The archive has its name only once it is complete.
 */
final class ArchiveWriter implements AutoCloseable {

  private final Path file;
  private final Path draft;
  private final FileChannel channel;
  private final ZipOutputStream zip;

  /**
   * @throws StartRefused if there is a file of that name
   */
  ArchiveWriter(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new StartRefused("There is a file %s already; choose another name.".formatted(file));
    }
    this.file = file;
    this.draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    OwnerOnlyFiles.create(draft);
    this.channel = FileChannel.open(draft, StandardOpenOption.WRITE);
    this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
  }

  /** The digest file of an archive. */
  static Path digestOf(Path archive) {
    return archive.resolveSibling(archive.getFileName() + ".sha256");
  }

  /** Adds a file, unless it is gone: a running server deletes some of its own at any time. */
  void add(String name, Path source) throws IOException {
    try (InputStream in = Files.newInputStream(source)) {
      zip.putNextEntry(new ZipEntry(name));
      in.transferTo(zip);
      zip.closeEntry();
    } catch (NoSuchFileException gone) {
      // Nobody needs it any more.
    }
  }

  void add(String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /**
   * Adds a directory with what lies under it.
   *
   * @param left the paths to leave out, relative to the directory; of a directory among them only
   *     its name is kept
   */
  void addTree(String name, Path tree, Predicate<Path> left) throws IOException {
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            zip.putNextEntry(new ZipEntry(entry(directory) + "/"));
            zip.closeEntry();
            return left.test(tree.relativize(directory))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && !left.test(tree.relativize(path))) {
              add(entry(path), path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }

          private String entry(Path path) {
            return path.equals(tree)
                ? name
                : name + "/" + tree.relativize(path).toString().replace('\\', '/');
          }
        });
  }

  /** Gives the archive its name, once it and its digest are on the disk. */
  void complete() throws IOException {
    zip.finish();
    zip.flush();
    channel.force(true);
    zip.close();
    Path digest = digestOf(file);
    Files.deleteIfExists(digest);
    OwnerOnlyFiles.create(digest);
    Files.writeString(digest, Digests.of(draft) + "  " + file.getFileName() + "\n");
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(draft);
  }
}
