namespace Nop.Core.Events;

public class EntityDeletedEvent<T> where T : BaseEntity
{
    public T Entity { get; }

    public EntityDeletedEvent(T entity)
    {
        Entity = entity;
    }
}
