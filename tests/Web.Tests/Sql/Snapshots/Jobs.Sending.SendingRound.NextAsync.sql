-- Jobs.Sending.SendingRound.NextAsync

-- 1 of 1
-- PostgreSQL
-- @kinds character varying(40)[], @now timestamp with time zone, @now2 timestamp with time zone, @p integer
SELECT d."Id", d."Attempts", d."Key", d."Kind", d."LastError", d."LeasedUntil", d."MadeAt", d."NextAt", d."NoticeId", d."PersonId", d."Refusals", d."SentAt", d."State", d."Version"
FROM "Dispatches" AS d
WHERE d."State" = 'waiting' AND d."Kind" = ANY (@kinds) AND d."NextAt" <= @now AND (d."LeasedUntil" IS NULL OR d."LeasedUntil" <= @now2)
ORDER BY d."NextAt", d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @kinds1 varchar(40), @kinds2 varchar(40), @now datetime2(3), @now2 datetime2(3);
SELECT TOP(@p) [d].[Id], [d].[Attempts], [d].[Key], [d].[Kind], [d].[LastError], [d].[LeasedUntil], [d].[MadeAt], [d].[NextAt], [d].[NoticeId], [d].[PersonId], [d].[Refusals], [d].[RowNumber], [d].[SentAt], [d].[State], [d].[Version]
FROM [Dispatches] AS [d]
WHERE [d].[State] = 'waiting' AND [d].[Kind] IN (@kinds1, @kinds2) AND [d].[NextAt] <= @now AND ([d].[LeasedUntil] IS NULL OR [d].[LeasedUntil] <= @now2)
ORDER BY [d].[NextAt], [d].[Id];
