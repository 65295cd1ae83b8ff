namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <param name="Targets">The promise from this moment on.</param>
/// <param name="Calendar">The hours that count from this moment on; null for those that counted before.</param>
public readonly record struct ServiceEvent(DateTime AtUtc, ServiceEventKind Kind, ServiceTargets Targets, BusinessCalendar? Calendar = null);
