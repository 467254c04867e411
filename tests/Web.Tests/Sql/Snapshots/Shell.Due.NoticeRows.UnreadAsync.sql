-- Shell.Due.NoticeRows.UnreadAsync

-- 1 of 1
-- PostgreSQL
-- @me uuid, @campaignId uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Notices" AS n
    WHERE n."PersonId" = @me AND n."CampaignId" = @campaignId AND n."ReadAt" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."Id" = n."DeadlineId" AND d."IsOpen") AND NOT EXISTS (
        SELECT 1
        FROM "Notices" AS n0
        WHERE n0."DeadlineId" = n."DeadlineId" AND n0."PersonId" = n."PersonId" AND (n0."MadeAt" > n."MadeAt" OR (n0."MadeAt" = n."MadeAt" AND n0."Id" > n."Id")))
    LIMIT @p
) AS n1;
-- SQL Server
DECLARE @p int, @me varbinary(16), @campaignId varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Notices] AS [n]
    WHERE [n].[PersonId] = @me AND [n].[CampaignId] = @campaignId AND [n].[ReadAt] IS NULL AND EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[Id] = [n].[DeadlineId] AND [d].[IsOpen] = CAST(1 AS bit)) AND NOT EXISTS (
        SELECT 1
        FROM [Notices] AS [n0]
        WHERE [n0].[DeadlineId] = [n].[DeadlineId] AND [n0].[PersonId] = [n].[PersonId] AND ([n0].[MadeAt] > [n].[MadeAt] OR ([n0].[MadeAt] = [n].[MadeAt] AND [n0].[Id] > [n].[Id])))
) AS [n1];
