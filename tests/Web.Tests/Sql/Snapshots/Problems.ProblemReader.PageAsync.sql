-- Problems.ProblemReader.PageAsync

-- 1 of 2
-- PostgreSQL
-- @id uuid
SELECT e."Id", e."At", e."ByName", e."ByPersonId", e."Format", e."Name", e."ProblemId", e."Sha256", e."Size"
FROM "EvidenceFiles" AS e
WHERE e."ProblemId" = @id
ORDER BY e."At" DESC;
-- SQL Server
DECLARE @id varbinary(16);
SELECT [e].[Id], [e].[At], [e].[ByName], [e].[ByPersonId], [e].[Format], [e].[Name], [e].[ProblemId], [e].[RowNumber], [e].[Sha256], [e].[Size]
FROM [EvidenceFiles] AS [e]
WHERE [e].[ProblemId] = @id
ORDER BY [e].[At] DESC;

-- 2 of 2
-- PostgreSQL
-- @id uuid
SELECT r."Id", r."AskedAt", r."AskedByName", r."AskedByPersonId", r."AskedByUnitId", r."CampaignId", r."ContestedSince", r."DecidedUnitId", r."Decision", r."EndedAt", r."EndedByName", r."LeadUnitId", r."ProblemId", r."Reason", r."State", r."ToUnitId", r."Version"
FROM "ReassignmentRequests" AS r
WHERE r."ProblemId" = @id
ORDER BY r."AskedAt" DESC, r."Id" DESC
LIMIT 1;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(1) [r].[Id], [r].[AskedAt], [r].[AskedByName], [r].[AskedByPersonId], [r].[AskedByUnitId], [r].[CampaignId], [r].[ContestedSince], [r].[DecidedUnitId], [r].[Decision], [r].[EndedAt], [r].[EndedByName], [r].[LeadUnitId], [r].[ProblemId], [r].[Reason], [r].[RowNumber], [r].[State], [r].[ToUnitId], [r].[Version]
FROM [ReassignmentRequests] AS [r]
WHERE [r].[ProblemId] = @id
ORDER BY [r].[AskedAt] DESC, [r].[Id] DESC;
