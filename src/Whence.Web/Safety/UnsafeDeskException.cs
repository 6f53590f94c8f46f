namespace Whence.Web.Safety;

/// <summary>A desk would be open to whoever can reach it; the message says what to do.</summary>
public sealed class UnsafeDeskException(string message) : Exception(message);
