namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <param name="Targets">The promise from this moment on.</param>
public readonly record struct ServiceEvent(DateTime AtUtc, ServiceEventKind Kind, ServiceTargets Targets);
