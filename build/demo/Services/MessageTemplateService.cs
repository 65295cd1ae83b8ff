using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Services.Messages;
using Nop.Services.Stores;

namespace Demo.Services;

public sealed class MessageTemplateService(IRepository<MessageTemplate> templates, IStoreMappingService stores) : IMessageTemplateService
{
    public Task InsertMessageTemplateAsync(MessageTemplate messageTemplate) => templates.InsertAsync(messageTemplate);

    public Task DeleteMessageTemplateAsync(MessageTemplate messageTemplate) => templates.DeleteAsync(messageTemplate);

    public async Task<IList<MessageTemplate>> GetMessageTemplatesByNameAsync(string messageTemplateName, int? storeId = null)
    {
        if (string.IsNullOrWhiteSpace(messageTemplateName))
            throw new ArgumentException("A template has a name.", nameof(messageTemplateName));

        var all = await templates.Table.Where(t => t.Name == messageTemplateName).OrderBy(t => t.Id).ToListAsync();
        var list = new List<MessageTemplate>();
        foreach (var template in all)
            if (storeId is null or 0 || await stores.AuthorizeAsync(template, storeId.Value))
                list.Add(template);
        return list;
    }
}
