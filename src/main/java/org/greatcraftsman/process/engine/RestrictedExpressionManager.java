package org.greatcraftsman.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.greatcraftsman.Refusal;

/**
 * Expression manager that restricts expressions without a scope. An expression of a diagram is
 * evaluated in the scope of an execution or a task and can name the {@link ExpressionBeans}. An
 * expression of a query has no scope, and any user may have written it (CVE-2026-109432). It can
 * call the functions for the current user, their groups and the current time, and calculate with
 * dates, and nothing else.
 */
class RestrictedExpressionManager extends SpringExpressionManager {

  private static final Set<String> ALLOWED_FUNCTIONS =
      Set.of(
          CommandContextFunctions.CURRENT_USER,
          CommandContextFunctions.CURRENT_USER_GROUPS,
          DateTimeFunctions.NOW,
          DateTimeFunctions.DATE_TIME);

  /**
   * Replaces an empty list of groups, which the engine refuses in a query; no group has this id.
   */
  private static final List<String> NO_GROUP = List.of("-");

  private final DateArithmeticResolver dateArithmetic = new DateArithmeticResolver();

  RestrictedExpressionManager(Map<Object, Object> beans) {
    super(null, beans);
  }

  @Override
  public Expression createExpression(String text) {
    return new RestrictedExpression(createValueExpression(text), text);
  }

  @Override
  protected ProcessEngineElContext createElContext(VariableScope scope) {
    return scope == null ? restrictedContext() : super.createElContext(scope);
  }

  /**
   * The context without a scope. Functions are bound when an expression is parsed, other names when
   * it is evaluated.
   */
  private ProcessEngineElContext restrictedContext() {
    ensureInitialized();
    FunctionMapper allowed =
        new FunctionMapper() {
          @Override
          public java.lang.reflect.Method resolveFunction(String prefix, String name) {
            return prefix.isEmpty() && ALLOWED_FUNCTIONS.contains(name)
                ? functions.get(name)
                : null;
          }
        };
    ProcessEngineElContext context = new ProcessEngineElContext(allowed, dateArithmetic);
    context.putContext(ExpressionFactory.class, expressionFactory);
    return context;
  }

  private final class RestrictedExpression extends JuelExpression {

    RestrictedExpression(ValueExpression expression, String text) {
      super(expression, RestrictedExpressionManager.this, text);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
      if (scope != null) {
        return super.getValue(scope, execution);
      }
      try {
        ValueExpression restricted =
            expressionFactory.createValueExpression(
                restrictedContext(), getExpressionText(), Object.class);
        Object value =
            new JuelExpression(restricted, RestrictedExpressionManager.this, getExpressionText())
                .getValue(null, execution);
        return List.of().equals(value) ? NO_GROUP : value;
      } catch (ELException | ProcessEngineException notAllowed) {
        throw new Refusal("查询条件里的表达式只能使用 currentUser()、currentUserGroups()、now() 和 dateTime()。");
      }
    }
  }
}
