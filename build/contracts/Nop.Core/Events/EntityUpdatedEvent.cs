namespace Nop.Core.Events;

public class EntityUpdatedEvent<T> where T : BaseEntity
{
    public T Entity { get; }

    public EntityUpdatedEvent(T entity)
    {
        Entity = entity;
    }
}
