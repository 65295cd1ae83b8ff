using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Events;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using Nop.Web.Models.Common;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>
/// A message that nopCommerce's contact form has sent becomes a case. nopCommerce tells of every model of every page here, so that what
/// opens cases is asked for only then.
/// </summary>
public class ContactFormConsumer(IServiceProvider services) : IConsumer<ModelPreparedEvent<BaseNopModel>>
{
    public Task HandleEventAsync(ModelPreparedEvent<BaseNopModel> eventMessage) =>
        eventMessage.Model is ContactUsModel { SuccessfullySent: true } message ? services.GetRequiredService<ContactFormCases>().OpenAsync(message) : Task.CompletedTask;
}
