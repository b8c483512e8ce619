package org.greatcraftsman.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Why the files cannot be assigned, and the smallest change of each kind that alone would make it
 * possible. A conflict of interest is never among them.
 *
 * @param files files that together need more marks than their experts can give
 * @param left the experts left for them, each with how many of them that expert could mark
 * @param marks how many experts each file needs
 * @param limit how many files one expert may get
 * @param newcomers how many more experts without a conflict would do
 * @param higherLimit the limit that would do; empty when none does
 * @param fewerMarks the number of experts a file that would do; empty when none does
 */
record Shortage(
    List<String> files,
    SortedMap<String, Integer> left,
    int marks,
    int limit,
    int newcomers,
    Optional<Integer> higherLimit,
    Optional<Integer> fewerMarks)
    implements Allocation.Outcome {

  private static final int NAMED = 8;

  int wanted() {
    return marks * files.size();
  }

  int possible() {
    return left.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The whole of it as one sentence for the desk. */
  String sentence(int minimumMarks) {
    List<String> ways = new ArrayList<>();
    ways.add("补充%d位与这些材料无利益冲突的专家".formatted(newcomers));
    higherLimit.ifPresent(higher -> ways.add("把每位专家的材料上限由%d份提高到%d份".formatted(limit, higher)));
    fewerMarks
        .filter(fewer -> fewer >= minimumMarks)
        .ifPresent(fewer -> ways.add("把每份材料的评审专家由%d位减为%d位".formatted(marks, fewer)));
    return "评审材料分派不下去：%s共需%d份评分，能评的专家%s最多给出%d份，还差%d份。最小的调整（任选其一）：%s。"
        .formatted(
            some(files, files.size() + "份材料"),
            wanted(),
            left.isEmpty()
                ? "一位也没有，"
                : "（"
                    + some(
                        left.entrySet().stream()
                            .map(expert -> expert.getKey() + "至多" + expert.getValue() + "份")
                            .toList(),
                        left.size() + "位")
                    + "）",
            possible(),
            wanted() - possible(),
            String.join("；", ways));
  }

  private static String some(List<String> all, String count) {
    return all.stream().limit(NAMED).collect(Collectors.joining("、"))
        + (all.size() > NAMED ? "等" + count : "");
  }
}
