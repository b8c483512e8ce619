package org.greatcraftsman.process.expertreview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.round.RulePack;

/**
 * Rating anchors: descriptions of each band of marks in a group of criteria, so that experts apply
 * the same scale. The texts are those of section four of the notice. A band begins at a percentage
 * of the maximum of the group, rounded up.
 */
final class RatingAnchors {

  private record Band(String key, int fromPercent) {}

  private static final List<Band> BANDS =
      List.of(
          new Band("excellent", 90),
          new Band("good", 75),
          new Band("fair", 60),
          new Band("weak", 0));

  private static final List<List<String>> TEXTS =
      List.of(
          List.of("执着专注、追求卓越，德行为业内楷模", "始终坚守岗位，进取心强，职业操守好", "爱岗敬业，勤奋工作", "材料不足以说明"),
          List.of("行业领先，独创工艺或操作法为同行公认", "高超技艺，解决过重大生产技术难题", "技术熟练，有革新改进", "材料不足以说明"),
          List.of("带出一批骨干，技艺在行业内广为传授", "名师带徒成效明显，带领团队攻坚", "乐于传授，帮助同事", "材料不足以说明"),
          List.of("有重大发明创造，经济或社会效益重大", "成果得到推广，本行业认可", "在本单位有贡献", "材料不足以说明"));

  private RatingAnchors() {}

  /** One row for each group of criteria, with a cell for each band. */
  static List<Map<String, Object>> rows(List<RulePack.Criterion> criteria) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int group = 0; group < criteria.size(); group++) {
      RulePack.Criterion criterion = criteria.get(group);
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("name", "%s %s".formatted("①②③④".substring(group, group + 1), criterion.name()));
      row.put("maximum", criterion.maximum());
      int top = criterion.maximum();
      for (int band = 0; band < BANDS.size(); band++) {
        int from = (criterion.maximum() * BANDS.get(band).fromPercent() + 99) / 100;
        row.put(
            BANDS.get(band).key(), "%d–%d分：%s".formatted(from, top, TEXTS.get(group).get(band)));
        top = from - 1;
      }
      rows.add(row);
    }
    return rows;
  }
}
