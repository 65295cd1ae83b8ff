using Demo.Domain;
using Nop.Core;
using Nop.Data;
using Nop.Services.Common;

namespace Demo.Services;

public sealed class GenericAttributes(IRepository<GenericAttribute> attributes) : IGenericAttributeService
{
    public async Task SaveAttributeAsync<T>(BaseEntity entity, string key, T value, int storeId = 0)
    {
        var (id, group, text) = (entity.Id, entity.GetType().Name, SettingValues.Write(value));
        var row = await attributes.Table.FirstOrDefaultAsync(a => a.EntityId == id && a.KeyGroup == group && a.Key == key && a.StoreId == storeId);
        switch (row)
        {
            case null when text.Length > 0:
                await attributes.InsertAsync(new GenericAttribute { EntityId = id, KeyGroup = group, Key = key, Value = text, StoreId = storeId });
                break;
            case not null when text.Length == 0:
                await attributes.DeleteAsync(row);
                break;
            case not null when row.Value != text:
                row.Value = text;
                await attributes.UpdateAsync(row);
                break;
        }
    }

    public async Task<T> GetAttributeAsync<T>(BaseEntity entity, string key, int storeId = 0, T defaultValue = default!)
    {
        var (id, group) = (entity.Id, entity.GetType().Name);
        var row = await attributes.Table.FirstOrDefaultAsync(a => a.EntityId == id && a.KeyGroup == group && a.Key == key && a.StoreId == storeId);
        return row == null ? defaultValue : (T)SettingValues.Read(row.Value, typeof(T))!;
    }
}
