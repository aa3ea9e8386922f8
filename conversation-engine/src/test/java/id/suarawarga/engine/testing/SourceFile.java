package id.suarawarga.engine.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** One Java file as the JDK's own compiler reads it: parsed, not compiled. */
record SourceFile(Path path, CompilationUnitTree unit, SourcePositions positions) {

  /** All Java files below a folder, which need not exist. */
  static List<SourceFile> below(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return parse(paths.filter(path -> path.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceFile> parse(List<Path> paths) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var sources = files.getJavaFileObjectsFromPaths(paths);
      var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, sources);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(unit -> new SourceFile(Path.of(unit.getSourceFile().toUri()), unit, positions))
          .toList();
    }
  }

  Path folder() {
    return path.getParent();
  }

  boolean declaresNullMarked() {
    return unit.getPackageAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().endsWith("NullMarked"));
  }

  long lines() {
    return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, unit));
  }

  /** The lines from the first annotation or modifier to the closing brace. */
  long lines(Tree tree) {
    long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    return last - firstLine(tree) + 1;
  }

  /** The places, as {@code path:line}, of all trees of that form that the rule finds. */
  <T extends Tree> Stream<String> places(Class<T> form, Predicate<T> rule) {
    Stream.Builder<String> places = Stream.builder();
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void none) {
        if (form.isInstance(tree) && rule.test(form.cast(tree))) {
          places.add(path + ":" + firstLine(tree));
        }
        return super.scan(tree, none);
      }
    }.scan(unit, null);
    return places.build();
  }

  private long firstLine(Tree tree) {
    return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
  }
}
