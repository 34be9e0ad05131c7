package ceasefire.param;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Records of parameters with some components changed, for tests. */
public final class Records {
  private Records() {}

  /**
   * The same record but for some components; what its constructor throws is thrown.
   *
   * @param changes name and value in turn
   */
  public static <T extends Record> T with(T rule, Object... changes) {
    RecordComponent[] components = rule.getClass().getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(component -> read(component, rule)).toArray();
    for (int c = 0; c < changes.length; c += 2) {
      values[index(components, changes[c])] = changes[c + 1];
    }
    return create(rule, values);
  }

  private static int index(RecordComponent[] components, Object name) {
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no component " + name);
  }

  /** The value of a component. */
  public static Object read(RecordComponent component, Record rule) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(rule);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A record of the same type with these components. */
  @SuppressWarnings("unchecked")
  public static <T extends Record> T create(T like, Object[] values) {
    Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (T) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
