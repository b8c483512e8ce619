package org.greatcraftsman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Page object of Tasklist, with the steps that a user needs to complete a task. */
class TasklistPage {

  private final BrowserWindow window;
  private final Page page;

  private TasklistPage(BrowserWindow window) {
    this.window = window;
    this.page = window.page();
  }

  /** Logs in and goes to Tasklist. */
  static TasklistPage logIn(BrowserWindow window, String username, String password) {
    window.logIn(username, password).open("/camunda/app/tasklist/default/");
    TasklistPage tasklist = new TasklistPage(window);
    assertThat(tasklist.filter("我的任务")).isVisible();
    return tasklist;
  }

  /** Opens a saved filter. */
  TasklistPage openFilter(String list) {
    filter(list).click();
    page.waitForURL(url -> url.contains("filter="));
    return this;
  }

  /** The list of saved filters; on a phone it is at the top of the page. */
  Locator filters() {
    return page.locator(".task-filters");
  }

  /** The tasks of a name in the open filter. */
  Locator tasks(String name) {
    return page.locator(".tasks-list").getByText(name);
  }

  /** The due dates in the list that are shown as passed. */
  Locator passedDeadlines() {
    return page.locator(".tasks-list .due-date .past");
  }

  /** The cells of the form's tables that contain a nomination number, such as GCC2-0366. */
  Locator numbers() {
    return page.locator(".fjs-table-td").filter(new Locator.FilterOptions().setHasText("GCC2-"));
  }

  /** Opens the calendar of the date field with this label. */
  Locator calendar(String label) {
    field(label).click();
    return page.locator(".flatpickr-calendar.open");
  }

  /** The refusals of the last submission. */
  Locator refusals() {
    return page.locator(".notifications .alert");
  }

  /** Opens the first task of a name. */
  TasklistPage openTask(String task) {
    tasks(task).first().click();
    assertThat(page.locator(".fjs-form")).isVisible();
    return this;
  }

  TasklistPage claim() {
    page.getByText("认领", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(submitButton()).isEnabled();
    return this;
  }

  /** Chooses an answer by its label. */
  TasklistPage chooseAnswer(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  TasklistPage fill(String field, String text) {
    field(field).fill(text);
    return this;
  }

  /** The field with a label; the label of a required field ends with an asterisk. */
  Locator field(String label) {
    return page.getByLabel(Pattern.compile("^" + label + "[*]?$"));
  }

  TasklistPage submit() {
    submitButton().click();
    return this;
  }

  /** Submits and waits until the task is closed. */
  TasklistPage complete() {
    submit();
    window.waitForText("请在列表中选择一个任务。");
    return this;
  }

  private Locator submitButton() {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交").setExact(true));
  }

  private Locator filter(String name) {
    return page.locator(".task-filters").getByText(name).first();
  }

  BrowserWindow window() {
    return window;
  }
}
