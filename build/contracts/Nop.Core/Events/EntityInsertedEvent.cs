namespace Nop.Core.Events;

public class EntityInsertedEvent<T> where T : BaseEntity
{
    public T Entity { get; }

    public EntityInsertedEvent(T entity)
    {
        Entity = entity;
    }
}
