-- Data.Supervision.RecurrenceRadar.LookAsync

-- 1 of 2
-- PostgreSQL
-- @campaign uuid, @unit uuid, @person uuid, @p integer
SELECT p."Id", p."Content_Text" AS "Text", p."Content_FocusAreaCode" AS "FocusAreaCode", p."ClosedAt"
FROM "Problems" AS p
WHERE p."CampaignId" = @campaign AND p."UnitId" = @unit AND p."PersonId" = @person AND p."State" = 'closed'
ORDER BY p."ClosedAt" DESC, p."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign varbinary(16), @unit varbinary(16), @person varbinary(16);
SELECT TOP(@p) [p].[Id], [p].[Content_Text] AS [Text], [p].[Content_FocusAreaCode] AS [FocusAreaCode], [p].[ClosedAt]
FROM [Problems] AS [p]
WHERE [p].[CampaignId] = @campaign AND [p].[UnitId] = @unit AND [p].[PersonId] = @person AND [p].[State] = 'closed'
ORDER BY [p].[ClosedAt] DESC, [p].[Id] DESC;

-- 2 of 2
-- PostgreSQL
-- @ids uuid[]
DELETE FROM "Recurrences" AS r
WHERE r."ProblemId" = ANY (@ids);
-- SQL Server
DECLARE @ids1 varbinary(16);
DELETE FROM [r]
FROM [Recurrences] AS [r]
WHERE [r].[ProblemId] = @ids1;
