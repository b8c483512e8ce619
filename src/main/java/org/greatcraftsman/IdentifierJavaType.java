package org.greatcraftsman;

import java.sql.Types;
import java.util.function.Function;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

/**
 * Hibernate's view of one kind of identifier: a text column. Also serves an entity's {@code @Id},
 * where an attribute converter is not allowed.
 *
 * @param <I> the kind of identifier
 */
final class IdentifierJavaType<I extends Identifier> extends AbstractClassJavaType<I> {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, I> constructor;

  IdentifierJavaType(Class<I> kind, Function<String, I> constructor) {
    super(kind);
    this.constructor = constructor;
  }

  @Override
  public JdbcType getRecommendedJdbcType(JdbcTypeIndicators context) {
    return context.getJdbcType(Types.VARCHAR);
  }

  @Override
  public boolean isInstance(Object value) {
    return getJavaTypeClass().isInstance(value);
  }

  @Override
  public I fromString(CharSequence text) {
    return constructor.apply(text.toString());
  }

  @Override
  public String toString(I identifier) {
    return identifier.value();
  }

  @Override
  public <X> X unwrap(I identifier, Class<X> type, WrapperOptions options) {
    if (identifier == null) {
      return null;
    }
    if (type.isInstance(identifier)) {
      return type.cast(identifier);
    }
    if (type.isAssignableFrom(String.class)) {
      return type.cast(identifier.value());
    }
    throw unknownUnwrap(type);
  }

  @Override
  public <X> I wrap(X value, WrapperOptions options) {
    if (value == null) {
      return null;
    }
    if (value instanceof CharSequence text) {
      return isInstance(value) ? getJavaTypeClass().cast(value) : fromString(text);
    }
    throw unknownWrap(value.getClass());
  }
}
