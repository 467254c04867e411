-- Data.Supervision.MailCollecting.WaitingAsync

-- 1 of 1
-- PostgreSQL
-- @occasions character varying(40)[], @papers character varying(40)[], @since timestamp with time zone, @campaigns uuid[], @today timestamp with time zone, @p integer
SELECT n."Id", n."PersonId", n."CampaignId", a."NoticeChoice" = 'at-once' OR (n."Occasion" = ANY (@occasions) AND n."Occasion" = ANY (@occasions) IS NOT NULL) OR (d."Kind" = ANY (@papers) AND d."Kind" = ANY (@papers) IS NOT NULL)
FROM "Notices" AS n
INNER JOIN "Accounts" AS a ON n."PersonId" = a."PersonId"
INNER JOIN "Deadlines" AS d ON n."DeadlineId" = d."Id"
WHERE n."DispatchId" IS NULL AND n."MadeAt" >= @since AND n."ReadAt" IS NULL AND n."CampaignId" = ANY (@campaigns) AND a."Email" IS NOT NULL AND NOT (a."Disabled") AND a."NoticeChoice" <> 'in-app-only' AND d."IsOpen" AND (a."NoticeChoice" = 'at-once' OR n."Occasion" = ANY (@occasions) OR d."Kind" = ANY (@papers) OR NOT EXISTS (
    SELECT 1
    FROM "Dispatches" AS d0
    WHERE d0."Kind" = 'digest' AND d0."MadeAt" >= @today AND d0."PersonId" = n."PersonId"))
ORDER BY n."PersonId", n."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @occasions1 varchar(40), @occasions2 varchar(40), @papers1 varchar(40), @papers2 varchar(40), @since datetime2(3), @campaigns1 varbinary(16), @campaigns2 varbinary(16), @today datetime2(3);
SELECT TOP(@p) [n].[Id], [n].[PersonId], [n].[CampaignId], CASE
    WHEN [a].[NoticeChoice] = 'at-once' OR [n].[Occasion] IN (@occasions1, @occasions2) OR [d].[Kind] IN (@papers1, @papers2) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [Notices] AS [n]
INNER JOIN [Accounts] AS [a] ON [n].[PersonId] = [a].[PersonId]
INNER JOIN [Deadlines] AS [d] ON [n].[DeadlineId] = [d].[Id]
WHERE [n].[DispatchId] IS NULL AND [n].[MadeAt] >= @since AND [n].[ReadAt] IS NULL AND [n].[CampaignId] IN (@campaigns1, @campaigns2) AND [a].[Email] IS NOT NULL AND [a].[Disabled] = CAST(0 AS bit) AND [a].[NoticeChoice] <> 'in-app-only' AND [d].[IsOpen] = CAST(1 AS bit) AND ([a].[NoticeChoice] = 'at-once' OR [n].[Occasion] IN (@occasions1, @occasions2) OR [d].[Kind] IN (@papers1, @papers2) OR NOT EXISTS (
    SELECT 1
    FROM [Dispatches] AS [d0]
    WHERE [d0].[Kind] = 'digest' AND [d0].[MadeAt] >= @today AND [d0].[PersonId] = [n].[PersonId]))
ORDER BY [n].[PersonId], [n].[Id];
