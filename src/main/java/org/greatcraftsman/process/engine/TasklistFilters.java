package org.greatcraftsman.process.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.greatcraftsman.process.TaskVariables;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Creates the four shared filters of Tasklist. Each shows a person only the tasks that are assigned
 * to them or that their groups may claim.
 */
@Component
class TasklistFilters implements SmartInitializingSingleton {

  private static final String ME = "${currentUser()}";
  private static final String MY_GROUPS = "${currentUserGroups()}";

  private static final List<Map<String, String>> COLUMNS =
      List.of(
          Map.of("name", TaskVariables.TASK_NUMBER.name(), "label", "编号"),
          Map.of("name", TaskVariables.TASK_UNIT.name(), "label", "单位"));

  private final FilterService filters;
  private final TaskService tasks;
  private final RoleAuthorizations roles;

  TasklistFilters(FilterService filters, TaskService tasks, RoleAuthorizations roles) {
    this.filters = filters;
    this.tasks = tasks;
    this.roles = roles;
  }

  @Override
  public void afterSingletonsInstantiated() {
    write(
        "我的任务",
        "您已认领或指定由您办理的任务",
        10,
        "#9e1b20",
        tasks.createTaskQuery().active().taskAssigneeExpression(ME));
    write(
        "本单位待办",
        "等待您所在单位或部门认领的任务",
        20,
        "#b8862b",
        tasks
            .createTaskQuery()
            .active()
            .taskUnassigned()
            .taskCandidateGroupInExpression(MY_GROUPS));
    write(
        "将到期",
        "三天内到期、由您或您所在单位办理的任务",
        30,
        "#d9702b",
        mine().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(3)}"));
    write("已逾期", "已过期限、仍待您或您所在单位办理的任务", 40, "#5c1a1b", mine().dueBeforeExpression("${now()}"));
  }

  private TaskQuery mine() {
    return tasks
        .createTaskQuery()
        .active()
        .or()
        .taskAssigneeExpression(ME)
        .taskCandidateGroupInExpression(MY_GROUPS)
        .endOr();
  }

  private void write(
      String name, String description, int priority, String colour, TaskQuery query) {
    Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
    if (filter == null) {
      filter = filters.newTaskFilter(name);
    }
    // A sort order of the filter would override the one that a person chooses in Tasklist.
    filter.setQuery(query);
    filter.setProperties(
        Map.of(
            "description", description,
            "priority", priority,
            "color", colour,
            "refresh", true,
            "showUndefinedVariable", false,
            "variables", COLUMNS));
    roles.showFilter(filters.saveFilter(filter).getId());
  }
}
