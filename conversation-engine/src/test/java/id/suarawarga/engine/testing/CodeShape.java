package id.suarawarga.engine.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of one module. Each question is answered with the places that break the rule. */
record CodeShape(List<SourceFile> main, List<SourceFile> tests) {

  private static final Predicate<String> ONLY_SAYS_CLASS =
      Pattern.compile(".+(Impl|Utils?|Helper|Manager|Dto|DTO|Entity)").asMatchPredicate();
  private static final Predicate<String> UNWANTED =
      Pattern.compile("(lombok|org\\.mapstruct|jakarta\\.persistence)\\..*").asMatchPredicate();
  private static final Set<String> CONSOLE = Set.of("System.out", "System.err");

  /** Reads {@code src/main/java} and {@code src/test/java} below a module's folder. */
  static CodeShape of(Path module) {
    return new CodeShape(
        SourceFile.below(module.resolve("src/main/java")),
        SourceFile.below(module.resolve("src/test/java")));
  }

  List<String> filesLongerThan(long lines) {
    return everywhere()
        .filter(file -> file.lines() > lines)
        .map(file -> "%s (%d lines)".formatted(file.path(), file.lines()))
        .toList();
  }

  List<String> mainMethodsLongerThan(long lines) {
    return main.stream()
        .flatMap(file -> file.places(MethodTree.class, method -> file.lines(method) > lines))
        .toList();
  }

  /** Packages of main code whose {@code package-info.java} is missing or not null-marked. */
  Set<Path> packagesWithoutNullMarked() {
    Set<Path> packages = main.stream().map(SourceFile::folder).collect(Collectors.toSet());
    main.stream()
        .filter(SourceFile::declaresNullMarked)
        .map(SourceFile::folder)
        .forEach(packages::remove);
    return packages;
  }

  /** Types whose name ends in a word that only says "class". */
  List<String> emptyNames() {
    return places(
        everywhere(), ClassTree.class, it -> ONLY_SAYS_CLASS.test(it.getSimpleName().toString()));
  }

  List<String> unwantedImports() {
    return places(
        everywhere(),
        ImportTree.class,
        it -> UNWANTED.test(it.getQualifiedIdentifier().toString()));
  }

  /** Calls of {@code Thread.sleep} and {@code TimeUnit.sleep}: slow in tests, deaf in main code. */
  List<String> sleeps() {
    return places(
        everywhere(), MemberSelectTree.class, it -> it.getIdentifier().contentEquals("sleep"));
  }

  /** Uses of the console in main code, but for the files that are there to print. */
  List<String> printsOutside(Set<String> files) {
    return places(
        main.stream().filter(file -> !files.contains(file.path().getFileName().toString())),
        MemberSelectTree.class,
        it -> CONSOLE.contains(it.toString()));
  }

  private Stream<SourceFile> everywhere() {
    return Stream.concat(main.stream(), tests.stream());
  }

  private static <T extends Tree> List<String> places(
      Stream<SourceFile> files, Class<T> form, Predicate<T> rule) {
    return files.flatMap(file -> file.places(form, rule)).toList();
  }
}
